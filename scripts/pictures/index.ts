export { type CleanPicture, cleanPicture, maxPictureBytes } from './clean-picture.ts';
